using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>An extraction that staff made (EUC).</summary>
public sealed class ExtractionTemplate
{
    /// <summary>Name.</summary>
    [Required]
    [MaxTextElements(60)]
    [Label("Name", "名称")]
    public string Name { get; init; } = "";

    /// <summary>Fields of the extraction source.</summary>
    [MinLength(1)]
    [MaxLength(500)]
    [Label("Fields of the extraction source", "抽出項目")]
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Output.</summary>
    [Required]
    [Label("Output", "出力形式")]
    public ExtractionOutput Output { get; init; }
}
