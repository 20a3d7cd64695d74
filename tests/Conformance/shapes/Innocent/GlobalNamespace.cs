// Types outside any namespace, named like core types and like the core itself.
// core: ../../cores/Juki.cs
public class Resident
{
    public int Age { get; set; }
}

public static class Tesuryo
{
    public static class FeeCalculator
    {
        public static int Calculate() => 1;
    }
}
