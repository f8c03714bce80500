namespace Huozi.Site;

/// <summary>The language of the site's own words: buttons, labels, page names. The paper's text stays as it is.</summary>
public enum SiteLanguage
{
    /// <summary>中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
