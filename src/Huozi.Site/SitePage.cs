using Huozi.Model;
using Huozi.Model.Layout;

namespace Huozi.Site;

/// <summary>One page with its place in the site.</summary>
internal sealed class SitePage(Page page, PageLayout layout, PagePicture picture, string address)
{
    public Page Page { get; } = page;

    public PageLayout Layout { get; } = layout;

    public PagePicture Picture { get; } = picture;

    public string Address { get; } = address;

    /// <summary>Its articles in reading order.</summary>
    public IReadOnlyList<SiteArticle> Articles { get; set; } = [];

    public SitePage? Previous { get; set; }

    public SitePage? Next { get; set; }
}
