using Huozi.Model.Layout;

namespace Huozi.Pdf;

/// <summary>What something drawn on a page is part of.</summary>
/// <param name="Zone">Its zone; null for what stands between zones.</param>
/// <param name="Line">The line of type; null for anything else.</param>
/// <param name="Picture">The picture; null for anything else.</param>
/// <param name="IsMark">Whether it stands beside the line's text and is no part of it.</param>
internal readonly record struct PagePart(Zone? Zone, Line? Line = null, PlacedPicture? Picture = null, bool IsMark = false);
