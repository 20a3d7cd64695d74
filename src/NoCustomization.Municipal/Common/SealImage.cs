using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>The image of the electronic seal: up to 25 mm square, black; red on the face of a card only.</summary>
[ConfigurationPoint("common.seal-image")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.FormSlot, SourceMark.Fact, "Image of the seal", "公印の印影",
    Description = "The image of the electronic seal: up to 25 mm square, black; red on the face of a card only.",
    JapaneseDescription = "電子公印の印影。25ミリメートル四方以内、黒。赤はカード券面に限る。",
    Sources = ["S08 j1050"])]
public sealed class SealImage
{
    /// <summary>Name of the image file (PNG or BMP).</summary>
    [Required]
    [TextForm("[0-9A-Za-z_-]{1,60}\\.(png|bmp)", "file name that ends in .png or .bmp", ".pngまたは.bmpで終わるファイル名")]
    [Label("Name of the image file (PNG or BMP)", "画像ファイル名 (PNGまたはBMP)")]
    public string File { get; init; } = "";

    /// <summary>Width (mm).</summary>
    [Required]
    [Range(1d, 25d)]
    [Label("Width (mm)", "幅 (mm)")]
    public decimal WidthMm { get; init; }

    /// <summary>Height (mm).</summary>
    [Required]
    [Range(1d, 25d)]
    [Label("Height (mm)", "高さ (mm)")]
    public decimal HeightMm { get; init; }

    /// <summary>Colour.</summary>
    [Required]
    [Label("Colour", "色")]
    public SealColor Color { get; init; }
}
