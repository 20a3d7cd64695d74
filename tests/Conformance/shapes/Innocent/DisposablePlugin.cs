// A plugin with the dispose pattern of its own.
// core: ../../cores/Juki.cs
using System;
using System.Threading.Tasks;
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public class FileSlot : NoticeSlot, IDisposable, IAsyncDisposable
{
    public override string Render(Resident resident) => "";

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected virtual void Dispose(bool disposing)
    {
    }
}

public sealed class MapSlot : FileSlot
{
    protected override void Dispose(bool disposing) => base.Dispose(disposing);
}
