// Every way to write a static field or property of a core.
// core: ../../cores/Nenkin.cs
// options: unsafe=true
using System;
using System.Threading;
using Nenkin;

namespace Acme.Pension
{
    class Writers : Premiums                                    // expect: NC1001
    {
        private static string s_copy = Premiums.Office;
        private int first = Premiums.Rounds = 3;                // expect: NC2005

        void Assign()
        {
            Premiums.Rounds = 1;                                // expect: NC2005
            Rounds = 1;                                         // expect: NC2005
            Premiums.Office = "a";                              // expect: NC2005
            Attempts = 2;                                       // expect: NC2005
            Region = "b";                                       // expect: NC2005
            Premiums.Counter = 5;                               // expect: NC2005
            Premiums.Limits = new Bounds();                     // expect: NC2005
            Premiums.Limits = default;                          // expect: NC2005
            Registry<int>.Current = 1;                          // expect: NC2005
            Registry<string>.Last = "x";                        // expect: NC2005
        }

        void Change()
        {
            Premiums.Rounds += 1;                               // expect: NC2005
            Premiums.Rounds++;                                  // expect: NC2005
            --Premiums.Rounds;                                  // expect: NC2005
            Premiums.Office += "x";                             // expect: NC2005
            Premiums.Office ??= "x";                            // expect: NC2005
            Premiums.Counter++;                                 // expect: NC2005
        }

        void Several()
        {
            (Premiums.Rounds, Premiums.Office) = (1, "x");      // expect: NC2005, NC2005
            Premiums.Office = Premiums.Region;                  // expect: NC2005
            var (a, _) = (Premiums.Rounds, 1);
            Premiums.Rounds = Premiums.Counter = a;             // expect: NC2005, NC2005
        }

        void Parts()
        {
            Premiums.Limits.Low = 1;                            // expect: NC2005
            Premiums.Limits.High = 1;                           // expect: NC2005
            Premiums.Limits.Low += 1;                           // expect: NC2005
            int.TryParse("1", out Premiums.Limits.Low);         // expect: NC2005
        }

        void ByReference()
        {
            Interlocked.Increment(ref Premiums.Rounds);         // expect: NC2005
            int.TryParse("1", out Premiums.Rounds);             // expect: NC2005
            Own(ref Premiums.Counter);                          // expect: NC2005
            ref var alias = ref Premiums.Rounds;                // expect: NC2005
            alias = 4;
        }

        int Aliases(bool b, int[] own)
        {
            ref var first = ref Premiums.Rounds;                // expect: NC2005
            ref var second = ref first;
            second++;
            ref var read = ref Premiums.Rounds;
            read = ref own[0];
            read = 3;
            ref var later = ref own[0];
            later = ref Premiums.Rounds;                        // expect: NC2005
            later = 4;
            Grid.Row[1] = 5;                                    // expect: NC2005
            Grid.Row[2]++;                                      // expect: NC2005
            return first + second + (b ? read : later);
        }

        ref int OnOneWay(bool b, int[] own)
        {
            ref var first = ref own[0];
            if (b)
                first = ref Premiums.Rounds;                    // expect: NC2005
            first = 3;
            ref var handed = ref own[0];
            switch (first)
            {
                case 1:
                    handed = ref Premiums.Rounds;               // expect: NC2005
                    break;
            }

            ref var read = ref own[0];
            if (b)
                read = ref Premiums.Rounds;
            first = read;
            return ref handed;
        }

        static void Own(ref int x) => x = 1;

        ref int Hand() => ref Premiums.Rounds;                  // expect: NC2005

        unsafe void Pointer() { fixed (int* p = &Premiums.Rounds) *p = 3; } // expect: NC2005

        Action Later() => () => Premiums.Rounds = 9;            // expect: NC2005

        class Deeper
        {
            static Deeper() => Premiums.Office = "deep";        // expect: NC2005
        }
    }
}
