// Ids of a core that are malformed, given twice, or name nothing.
// core: own
// options: assembly=Shien
using System;
using NoCustomization;

[assembly: StandardPackage("Shien Package", Namespaces = new[] { "Shien" })] // expect: NC7004

namespace Shien
{
    [ExtensionPoint("Shien.Rule")] // expect: NC7004
    public interface IUpperCase
    {
    }

    [ExtensionPoint("")] // expect: NC7004
    public interface IEmpty
    {
    }

    [ExtensionPoint(null)] // expect: NC7004
    public interface INull
    {
    }

    [ExtensionPoint("shien..rule")] // expect: NC7004
    public interface IEmptyPart
    {
    }

    [ExtensionPoint(".shien")] // expect: NC7004
    public interface ILeadingDot
    {
    }

    [ExtensionPoint("shien-.rule")] // expect: NC7004
    public interface ITrailingHyphen
    {
    }

    [ExtensionPoint("shien.手数料")] // expect: NC7004
    public interface ILetters
    {
    }

    [ExtensionPoint("shien.rule_a")] // expect: NC7004
    public interface IUnderscore
    {
    }

    [ExtensionPoint("shien.twice")]
    public interface IFirst
    {
    }

    [ExtensionPoint("shien.twice")] // expect: NC7004
    public interface ISecond
    {
    }

    [ConfigurationPoint("shien.twice")] // expect: NC7004
    public sealed class Third
    {
    }

    public sealed class Members
    {
        [ExtensionPoint("shien.twice")] // expect: NC7004
        public event EventHandler Moved { add { } remove { } }

        [UseInstead("shien.no-such-point")] // expect: NC7004
        public void Method()
        {
        }
    }

    [UseInstead("T:Shien.NoSuchType")] // expect: NC7004
    public interface IClosed
    {
    }

    [UseInstead("M:Shien.Members.Method(System.Int32)")] // expect: NC7004
    public interface IWrongParameters
    {
    }

    [ExtensionPoint("shien.old", Status = ExtensionPointStatus.Deprecated, ReplacedBy = "shien.gone")] // expect: NC7004
    public interface IOld
    {
    }

    [ExtensionPoint("shien.self", Status = ExtensionPointStatus.Deprecated, ReplacedBy = "shien.self")] // expect: NC7004
    public interface ISelf
    {
    }

    [ExtensionPoint("shien.a", Status = ExtensionPointStatus.Deprecated, ReplacedBy = "shien.b")] // expect: NC7004
    public interface IA
    {
    }

    [ExtensionPoint("shien.b", Status = ExtensionPointStatus.Deprecated, ReplacedBy = "shien.a")] // expect: NC7004
    public interface IB
    {
    }

    [ExtensionPoint("shien.older", Status = ExtensionPointStatus.Deprecated, ReplacedBy = "shien.old")] // expect: NC7004
    public interface IOlder
    {
    }
}
