using System;

namespace NoCustomization.Extensibility.Observation;

/// <summary>Asks a vendor's exception what it says: that is the vendor's code once more.</summary>
internal static class Safely
{
    /// <summary>Its message; its class where even that throws.</summary>
    public static string MessageOf(Exception thrown)
    {
        try
        {
            return thrown.Message;
        }
        catch (Exception)
        {
            return thrown.GetType().FullName!;
        }
    }
}
