using System;
using NoCustomization.Municipal.DirectDebit;
using NoCustomization.Municipal.Linkage;

namespace NoCustomization.Municipal.Shuno;

/// <summary>The usual format of direct debit files; the package's default at <see cref="IDirectDebitFormat"/>.</summary>
public sealed class ZenginFormat : IDirectDebitFormat
{
    /// <inheritdoc/>
    public LinkageFile Write(ZenginFile request) => new("request.txt", ZenginWriter.Write(request));

    /// <inheritdoc/>
    public ZenginReading Read(LinkageFile file) => ZenginReader.Read((file ?? throw new ArgumentNullException(nameof(file))).ToBytes(), ZenginFileKind.Result);
}
