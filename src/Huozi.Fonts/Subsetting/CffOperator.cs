namespace Huozi.Fonts.Subsetting;

/// <summary>The DICT operators that cutting a CFF font has to do with (Adobe Technical Note 5176, tables 9, 10 and 23).</summary>
internal static class CffOperator
{
    public const int FontBBox = 5;
    public const int Charset = 15;
    public const int CharStrings = 17;
    public const int Private = 18;
    public const int Subrs = 19;
    public const int CharstringType = CffDict.Escape | 6;
    public const int FontMatrix = CffDict.Escape | 7;
    public const int Ros = CffDict.Escape | 30;
    public const int CidCount = CffDict.Escape | 34;
    public const int FdArray = CffDict.Escape | 36;
    public const int FdSelect = CffDict.Escape | 37;
}
