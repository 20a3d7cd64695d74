// Another vendor's library that customizes the resident record itself: what builds on it is judged by the core's members, not by the hop.
#nullable enable
using System;
using Juki;
using Juki.Plugins;
using Juki.Services;

namespace JukiAddons
{
    public class AddonResident : Resident
    {
        public AddonResident(string number) : base(number)
        {
        }

        public virtual string Nickname => "";
    }

    public interface IAddonClock : IOfficeClock
    {
        int Offset { get; }
    }

    public abstract class AddonSlot : NoticeSlot
    {
        public virtual string Footer => "";
    }

    public class AddonClock : IAddonClock
    {
        public int Offset => 9;

        public DateOnly Today => new(2026, 4, 1);
    }
}
