// The internal setter of a public static property: out of sight, and nothing else.
// core: ../../cores/Kiban.cs
// options: assembly=Acme.Kiban.Friend
using Kiban;

namespace Acme.Platforms;

public static class Levels
{
    public static int Read() => Platform.Level;

    public static void Raise()
    {
        Platform.Level = 3; // expect: NC2003
        Platform.Level += 1; // expect: NC2003
        Platform.Level++; // expect: NC2003
        (Platform.Level, var rest) = (1, 2); // expect: NC2003
        Platform.Secret = rest; // expect: NC2003
    }
}
