// Catching, filtering and throwing core exceptions.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Residents;

public static class Guard
{
    public static void Run(Action action)
    {
        try
        {
            action();
        }
        catch (RecordDamagedException)
        {
            throw;
        }
        catch (JukiException e) when (e.Code == 1)
        {
            throw new JukiException("again: " + e.Message);
        }
    }
}
