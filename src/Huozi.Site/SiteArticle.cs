using Huozi.Model;

namespace Huozi.Site;

/// <summary>One article with its place in the site.</summary>
internal sealed class SiteArticle(Article article, SitePage page, ZoneShape? shape, string address)
{
    public Article Article { get; } = article;

    public SitePage Page { get; } = page;

    /// <summary>What it covers on its page; null where the layout does not show it.</summary>
    public ZoneShape? Shape { get; } = shape;

    public string Address { get; } = address;

    /// <summary>The name of its zone on the page view, for links that end in it.</summary>
    public string ZoneId => $"zone-{Article.Number}";

    public SiteArticle? Previous { get; set; }

    public SiteArticle? Next { get; set; }

    /// <summary>The article that it goes on in (下转), where the issue has it.</summary>
    public SiteArticle? Continuation { get; set; }

    /// <summary>The article that it goes on from (上接), where the issue has it.</summary>
    public SiteArticle? Beginning { get; set; }
}
