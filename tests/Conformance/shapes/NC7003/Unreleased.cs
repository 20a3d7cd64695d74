// Where only released symbols may be referred to, a contract shows nothing that is not released.
// core: own
// options: assembly=Shien
using System;
using NoCustomization;

[assembly: StandardPackage("shien", Namespaces = new[] { "Shien" }, Reference = ReferencePolicy.ReleasedOnly)]

namespace Shien
{
    public sealed class Unreleased
    {
        [ReleasedApi]
        public static int Limit => 1;
    }

    [ReleasedApi]
    public sealed class Released
    {
    }

    [ExtensionPoint("shien.rule")]
    public interface IRule
    {
        void Apply(Unreleased unreleased); // expect: NC7003

        void Apply(Released released);

        int Count(int limit);

        // Shown with what holds it.
        sealed class Line
        {
        }

        Line First();
    }

    [UseInstead("T:Shien.Unreleased")] // expect: NC7003
    public interface IClosed
    {
    }

    [UseInstead("P:Shien.Unreleased.Limit")]
    public interface IAlsoClosed
    {
    }
}
