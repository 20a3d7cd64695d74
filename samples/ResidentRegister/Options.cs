using System;
using System.Net.Http;
using System.Threading.Tasks;
using NoCustomization;

namespace Juki.Certificates
{
    /// <summary>How the package itself issues certificates. Closed: the periods are the law's.</summary>
    [CoreBehavior]
    public class IssuingOptions
    {
        public int ValidDays { get; set; } = 90;

        public bool ChecksDeath { get; set; } = true;
    }

    /// <summary>What each body sets for its counter.</summary>
    [ConfigurationPoint("juki.counter", Section = "Juki:Counter")]
    public class CounterOptions
    {
        public string OpenUntil { get; set; } = "17:15";
    }
}

namespace Juki.Residents
{
    /// <summary>Asks the network of resident registers. Closed: what goes over it is protected by law.</summary>
    [CoreBehavior]
    public class RegisterNetworkClient(HttpClient client)
    {
        public Task<string> FindAsync(string number) => client.GetStringAsync(new Uri(number, UriKind.Relative));
    }
}
