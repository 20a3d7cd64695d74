// Health insurance (国保) of an existing product that cannot be annotated: a catalog beside this file says what is open.
using System;

namespace Kokuho
{
    /// <summary>An insured person.</summary>
    public class Insured
    {
        public virtual string Card => "";

        public string Mark { get; set; } = "";
    }

    /// <summary>Stores insured persons.</summary>
    public interface IInsuredStore
    {
        Insured Find(string card);
    }

    /// <summary>The product's own store.</summary>
    public class InsuredStore : IInsuredStore
    {
        public Insured Find(string card) => new();
    }

    /// <summary>A rate rule: the catalog opens it.</summary>
    public abstract class RateRule
    {
        public abstract decimal Rate(int year);

        public virtual decimal Cap(int year) => 0m;

        public virtual string Name => "";

        public virtual string Explain(int year) => Name + year;
    }

    /// <summary>Told when a premium was billed: the catalog opens it.</summary>
    public interface IBillingListener
    {
        void Billed(string card);
    }
}

namespace Kokuho.Storage.Internal
{
    /// <summary>Internal by the product's own words.</summary>
    public class PageCache
    {
        public static int Pages => 0;
    }
}

namespace Kokuho.Storage
{
    /// <summary>Free to use.</summary>
    public static class Archive
    {
        public static string Path => "";
    }
}
