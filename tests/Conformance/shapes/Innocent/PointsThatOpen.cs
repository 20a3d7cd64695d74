// Extension points that open something, each in its own way.
// core: own
// options: assembly=Shien
using System;
using System.IO;
using NoCustomization;

[assembly: StandardPackage("shien", Namespaces = new[] { "Shien" })]

namespace Shien
{
    [ExtensionPoint("shien.rule")]
    public interface IRule
    {
        decimal Apply(decimal fee);

        [ExtensionPoint("shien.rule-name")]
        string Name => "";
    }

    [ExtensionPoint("shien.mark")]
    public interface IMark
    {
    }

    [ExtensionPoint("shien.static-contract")]
    public interface IStaticContract
    {
        static abstract int Rate { get; }
    }

    [ExtensionPoint("shien.notice")]
    public abstract class Notice
    {
        public abstract string Heading { get; }

        [ExtensionPoint("shien.notice-footer", MustCallBase = true)]
        public virtual string Footer() => "";
    }

    // Marks are found by their base class.
    [ExtensionPoint("shien.job")]
    public abstract class Job
    {
    }

    // What is handed to the base class is what is opened.
    [ExtensionPoint("shien.code-table")]
    public abstract class CodeTable
    {
        protected CodeTable(string[] codes) => Codes = codes;

        [CoreBehavior]
        public string[] Codes { get; }
    }

    [ExtensionPoint("shien.template")]
    public class Template
    {
        public virtual string Write() => "";
    }

    [ExtensionPoint("shien.protected")]
    public class Protected
    {
        public string Frame() => Slot();

        protected string Slot() => "";
    }

    [ExtensionPoint("shien.signal")]
    public class Signal
    {
        public event EventHandler Raised;

        public void Raise() => Raised?.Invoke(this, EventArgs.Empty);
    }

    // The seams are the framework's.
    [ExtensionPoint("shien.stream")]
    public abstract class Channel : Stream
    {
    }

    // The seams are inherited within the core.
    [ExtensionPoint("shien.letter")]
    public class Letter : Template
    {
    }

    [ExtensionPoint("shien.told")]
    public delegate void Told(string what);

    [CoreBehavior]
    public class Counter
    {
        [ExtensionPoint("shien.counter-moved")]
        public event EventHandler Moved;

        [ExtensionPoint("shien.counter-number")]
        public Func<int> Number { get; set; } = () => 1;

        [ExtensionPoint("shien.counter-today")]
        public static DateTime Today { get; set; }

        public void Move() => Moved?.Invoke(this, EventArgs.Empty);
    }

    // A closed class whose member is overridden below an open one.
    [CoreBehavior]
    public abstract class Form
    {
        [ExtensionPoint("shien.form-text")]
        public virtual string Text() => "";
    }

    [ExtensionPoint("shien.own-form")]
    public abstract class OwnForm : Form
    {
    }

    [ExtensionPoint("shien.record")]
    public abstract record Entry(string Number);
}
