// A third party's library whose name and namespace begin like a core's: it is nobody's core.
using System;
using System.Collections.Generic;

namespace JukiTools
{
    public class Resident
    {
        public virtual string Number => "";
    }

    public interface IResidentRepository
    {
        Resident Find(string number);
    }

    public abstract class FeeCalculator
    {
        public virtual decimal Calculate(int copies) => copies;

        public static List<string> Names { get; } = new();
    }

    [AttributeUsage(AttributeTargets.All)]
    public class HarmonyPatch : Attribute
    {
        public HarmonyPatch(Type type, string name)
        {
        }
    }
}
