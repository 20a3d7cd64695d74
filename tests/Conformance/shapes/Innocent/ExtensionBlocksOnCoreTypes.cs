// Extension blocks over closed types extend nothing, whatever they are named like.
// core: ../../cores/Juki.cs
using System;
using Juki;
using Juki.Services;

namespace Acme.Residents;

public static class ResidentExtensions
{
    extension(Resident resident)
    {
        public string Number => resident.Number + "x";
        public bool CanVote(DateOnly on) => false;
        public static Resident Anonymous() => new("9");
        public static Resident operator +(Resident a, Resident b) => a;
        public void operator +=(int x) { }
    }

    extension<T>(RepositoryBase<T, int> repo) where T : Resident
    {
        public void Add(T x) { }
    }

    extension(IResidentRepository) 
    {
        public static string Save(Resident r) => "";
    }
}
