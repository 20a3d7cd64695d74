// A delegate is a service like any other: what it calls is the implementation.
// core: ../../cores/Nenkin.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.DependencyInjection;
using Nenkin;

namespace Acme.Pension
{
    static class Registration
    {
        static void Add(IServiceCollection services, Rates rates, bool b)
        {
            services.AddSingleton<Rounding>(amount => amount);                                  // expect: NC4001
            services.AddSingleton<Rounding>(new Rounding(Own));                                 // expect: NC4001
            services.AddSingleton(typeof(Rounding), new Rounding(amount => decimal.Floor(amount))); // expect: NC4001
            services.AddSingleton<Rounding>(_ => Own);                                          // expect: NC4001
            services.AddSingleton<Rounding>(b ? rates.Round : Own);                             // expect: NC4001
            services.AddSingleton<Rounding>(new Rounding(rates.Round));
            services.AddSingleton<Rounding>(_ => rates.Round);
            services.AddSingleton<AmountCheck>(amount => amount > 0);
        }

        static decimal Own(decimal amount) => amount;
    }
}
