using System.Globalization;
using System.Text.Json;
using Huozi.Model;
using Huozi.Model.Recovered;

namespace Huozi.Cli.Reading.Wire;

/// <summary>Pages as one process hands them to another: all that an issue is made of, so neither zones, joins nor layouts.</summary>
internal static class PageWire
{
    private const string DayFormat = "yyyy-MM-dd";

    public static void Write(Utf8JsonWriter json, ReadPage page)
    {
        json.WriteStartObject();
        json.WriteNumber("place", page.Place);
        json.WriteWhole("number", page.Number);
        json.WriteText("name", page.Name);
        json.WriteText("editor", page.Editor);
        if (page.Title is { } title) WriteTitle(json, title);
        json.WriteText("date", page.Date?.ToString(DayFormat, CultureInfo.InvariantCulture));
        json.WriteWhole("issue", page.IssueNumber);
        json.WriteTexts("ear", page.Ear);
        json.WriteList("articles", page.Articles, article => WriteRead(json, article));
        json.WriteEndObject();
    }

    public static ReadPage Read(JsonElement json) => new()
    {
        Place = json.Whole("place")!.Value,
        Number = json.Whole("number"),
        Name = json.Text("name"),
        Editor = json.Text("editor"),
        Title = json.TryGetProperty("title", out var title) ? ReadTitle(title) : null,
        Date = json.Text("date") is { } day ? DateOnly.ParseExact(day, DayFormat, CultureInfo.InvariantCulture) : null,
        IssueNumber = json.Whole("issue"),
        Ear = json.Texts("ear"),
        Articles = json.List("articles", ReadRead),
    };

    private static void WriteTitle(Utf8JsonWriter json, Title title)
    {
        json.WriteStartObject("title");
        json.WriteText("name", title.Name);
        json.WriteTexts("supervisors", title.Supervisors);
        json.WriteTexts("organisers", title.Organisers);
        json.WriteText("publisher", title.Publisher);
        json.WriteText("serial", title.Imprint.SerialNumber);
        json.WriteText("postal", title.Imprint.PostalCode);
        json.WriteText("address", title.Imprint.Address);
        json.WriteText("telephone", title.Imprint.Telephone);
        json.WriteText("printer", title.Imprint.Printer);
        json.WriteText("distribution", title.Imprint.Distribution);
        json.WriteText("price", title.Imprint.Price);
        json.WriteEndObject();
    }

    private static Title ReadTitle(JsonElement json) => new()
    {
        Name = json.Text("name")!,
        Supervisors = json.Texts("supervisors"),
        Organisers = json.Texts("organisers"),
        Publisher = json.Text("publisher"),
        Imprint = new()
        {
            SerialNumber = json.Text("serial"),
            PostalCode = json.Text("postal"),
            Address = json.Text("address"),
            Telephone = json.Text("telephone"),
            Printer = json.Text("printer"),
            Distribution = json.Text("distribution"),
            Price = json.Text("price"),
        },
    };

    private static void WriteRead(Utf8JsonWriter json, ReadArticle read)
    {
        json.WriteStartObject();
        ArticleWire.Write(json, read.Article);
        json.WriteWhole("part-of", read.PartOf);
        json.WriteText("printed-byline", read.PrintedByline);
        json.WriteList("pictures", read.Pictures, picture =>
        {
            json.WriteStartObject();
            json.WriteNumber("number", picture.Number);
            json.WriteText("caption", picture.Caption);
            json.WriteText("credit", picture.Credit);
            json.WriteText("alt", picture.Alt);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static ReadArticle ReadRead(JsonElement json) => new()
    {
        Article = ArticleWire.Read(json),
        PartOf = json.Whole("part-of"),
        PrintedByline = json.Text("printed-byline"),
        Pictures = json.List("pictures", picture => new ReadPicture(picture.Whole("number")!.Value, picture.Text("caption"), picture.Text("credit")) { Alt = picture.Text("alt") }),
    };
}
