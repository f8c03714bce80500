namespace Huozi.Reading.Assembling;

/// <summary>An article that goes on on another page of its issue (下转, 上接).</summary>
/// <param name="Page">The number of the page it begins on.</param>
/// <param name="Article">The number of the article there.</param>
/// <param name="NextPage">The number of the page it goes on on.</param>
/// <param name="NextArticle">The number of the article that is its second part there.</param>
/// <param name="Confidence">How sure it is that the two are one article, from 0 to 1.</param>
public sealed record Jump(int Page, int Article, int NextPage, int NextArticle, double Confidence);
