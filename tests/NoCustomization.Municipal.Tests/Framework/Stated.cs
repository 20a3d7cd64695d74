using System.IO;
using System.Reflection;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Framework;

/// <summary>Values of one parameter as they are stated in a file, read as a package reads them.</summary>
internal static class Stated
{
    private const string Municipality = "131016";

    /// <summary>What is read.</summary>
    public static T Read<T>(string json)
        where T : class
    {
        var id = typeof(T).GetCustomAttribute<ConfigurationPointAttribute>()!.Id;
        var values = json.TrimStart()[1..].TrimStart();
        var stated = "{\"$legalBasis\":\"試験用\"" + (values[0] == '}' ? "" : ",") + values;
        var file = "{\"Parameters\":{\"National\":{\"" + id + "\":{\"2020-04-01\":" + stated + "}}}}";
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(file))).Build());
        services.AddParameters(parameters => parameters.Declare<T>());
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IParameters<T>>().AsOf(new EffectiveDate(2026, 4, 15), Municipality);
    }

    /// <summary>Why it is refused; nothing where it is taken.</summary>
    public static string? Refusal<T>(string json)
        where T : class
    {
        try
        {
            _ = Cultures.In("en", () => Read<T>(json));
            return null;
        }
        catch (ParameterException exception)
        {
            return exception.Message;
        }
    }
}
