// A minimal web host: own services, the core's own services, options of the vendor.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki.Plugins;
using Juki.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IResidentRepository, ResidentRepository>();
builder.Services.AddSingleton<ICertificateFee, FlatFee>();
builder.Services.Configure<DeskOptions>(options => options.Window = "1");
builder.Services.AddOptions<DeskOptions>();
builder.Services.AddControllers();
var app = builder.Build();
app.MapGet("/{number}", (string number, IResidentRepository residents) => residents.Find(number)?.DisplayName);
app.Use(async (context, next) => await next(context));
app.Run();

internal sealed class DeskOptions
{
    public string Window { get; set; }
}

internal sealed class FlatFee : ICertificateFee
{
    public decimal Fee(string certificate, int copies) => 300m;
}
