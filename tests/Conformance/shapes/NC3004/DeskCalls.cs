using System;
using Uketsuke;

namespace Acme.Desks
{
    public static class Calls
    {
        public static Desk Open(Desk desk) => desk.Name.Length > 0 ? desk.Map("/", new Action(() => { })) : desk;

        public static Desk Close(Desk desk) => desk.Unmap("/");

        public static Desk Settings(Desk desk) => desk.Configure<Version>("desk");

        public static Desk Set(Desk desk) => desk.Configure<Version>(v => v.ToString());

        public static Version Version(Desk desk) => desk.Read<Version>();
    }
}
