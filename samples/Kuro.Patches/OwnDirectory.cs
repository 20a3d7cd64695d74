using System.Collections.Generic;
using Juki.Residents;

namespace Kuro.Patches;

/// <summary>NC1002: implements a closed interface.</summary>
public sealed class OwnDirectory : IResidentDirectory
{
    public Resident? Find(string number) => null;

    public IReadOnlyList<Resident> Search(string nameBeginsWith) => [];
}
