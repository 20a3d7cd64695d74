using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>What a user or an organisation may do.</summary>
public sealed class OperationRight
{
    /// <summary>User id or office id.</summary>
    [Required]
    [TextForm("[0-9A-Za-z.-]{1,40}", "1 to 40 letters, digits, points and hyphens", "英数字、ピリオド、ハイフンで1文字から40文字まで")]
    [Label("User id or office id", "利用者IDまたは所属")]
    public string Holder { get; init; } = "";

    /// <summary>Function.</summary>
    [Required]
    [MaxTextElements(60)]
    [Label("Function", "機能")]
    public string Function { get; init; } = "";

    /// <summary>May change data.</summary>
    [Label("May change data", "更新できる")]
    public bool MayChange { get; init; }

    /// <summary>Hidden items.</summary>
    [MaxLength(10)]
    [Label("Hidden items", "非表示にする項目")]
    public IReadOnlyList<HiddenItem> Hidden { get; init; } = [];
}
