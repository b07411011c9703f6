using MudBlazor;

namespace CadreOrleans.Web.Shell;

/// <summary>The design tokens in the component library's words. What it has no word for is in <c>tokens.css</c>.</summary>
internal static class CadreTheme
{
    private static readonly string[] Fonts = ["Segoe UI", "system-ui", "-apple-system", "Noto Sans", "Roboto", "Arial", "sans-serif"];

    public static MudTheme Create() => new()
    {
        PaletteLight = Light(),
        PaletteDark = Dark(),
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "13px", LineHeight = "20px", LetterSpacing = "0", TextTransform = "none" },
            Body1 = new Body1Typography { FontSize = "13px", LineHeight = "20px", LetterSpacing = "0", TextTransform = "none" },
            Body2 = new Body2Typography { FontSize = "12.5px", LineHeight = "18px", LetterSpacing = "0", TextTransform = "none" },
            H1 = new H1Typography { FontSize = "20px", LineHeight = "28px", FontWeight = "600", LetterSpacing = "0", TextTransform = "none" },
            H2 = new H2Typography { FontSize = "14px", LineHeight = "20px", FontWeight = "600", LetterSpacing = "0", TextTransform = "none" },
            Subtitle1 = new Subtitle1Typography { FontSize = "14px", LetterSpacing = "0", TextTransform = "none" },
            Subtitle2 = new Subtitle2Typography { FontSize = "12px", LetterSpacing = "0", TextTransform = "none" },
            Caption = new CaptionTypography { FontSize = "11px", LineHeight = "16px", LetterSpacing = "0", TextTransform = "none" },
            Overline = new OverlineTypography { FontSize = "11px", LineHeight = "16px", LetterSpacing = "0", TextTransform = "none" },
            Button = new ButtonTypography { FontSize = "13px", FontWeight = "400", LetterSpacing = "0", TextTransform = "none" },
        },
        LayoutProperties = new LayoutProperties
        {
            DefaultBorderRadius = "4px",
            AppbarHeight = "44px",
            DrawerWidthLeft = "176px",
            DrawerMiniWidthLeft = "48px",
        },
    };

    private static PaletteLight Light() => new()
    {
        Primary = "#1B4F8F",
        PrimaryContrastText = "#FFFFFF",
        PrimaryDarken = "#153E70",
        PrimaryLighten = "#E7EEF7",
        Secondary = "#46525F",
        Tertiary = "#2F7F89",
        Info = "#1B4F8F",
        Success = "#0B4B55",
        Warning = "#745000",
        Error = "#A3390B",
        Dark = "#18202A",
        TextPrimary = "#18202A",
        TextSecondary = "#46525F",
        TextDisabled = "#5F6B79",
        ActionDefault = "#46525F",
        ActionDisabled = "#818D9A",
        ActionDisabledBackground = "#EEF1F4",
        Background = "#F5F6F8",
        BackgroundGray = "#EEF1F4",
        Surface = "#FFFFFF",
        AppbarBackground = "#FFFFFF",
        AppbarText = "#18202A",
        DrawerBackground = "#FFFFFF",
        DrawerText = "#46525F",
        DrawerIcon = "#46525F",
        LinesDefault = "#DCE1E7",
        LinesInputs = "#818D9A",
        TableLines = "#DCE1E7",
        TableStriped = "#FFFFFF",
        TableHover = "#F5F6F8",
        Divider = "#DCE1E7",
        DividerLight = "#EEF1F4",
        Skeleton = "#EEF1F4",
        GrayLight = "#AEB7C2",
        GrayDefault = "#818D9A",
        HoverOpacity = 0.04,
        RippleOpacity = 0,
    };

    private static PaletteDark Dark() => new()
    {
        Primary = "#8FBCF5",
        PrimaryContrastText = "#0F151C",
        Success = "#7CC3CA",
        Warning = "#E3C068",
        Error = "#F5A27A",
        Background = "#0F151C",
        Surface = "#18212B",
        AppbarBackground = "#0F151C",
        DrawerBackground = "#0F151C",
        TextPrimary = "#F3F6F9",
        TextSecondary = "#BAC5D1",
        TextDisabled = "#93A0AE",
        LinesDefault = "#2A3440",
        Divider = "#2A3440",
        LinesInputs = "#5B6876",
        TableLines = "#2A3440",
        ActionDefault = "#BAC5D1",
        Skeleton = "#18212B",
    };
}
