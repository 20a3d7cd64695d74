// The vendor's own host of the package's assemblies sets the package's options.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Todoke;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.Configure<FilingOptions>(builder.Configuration.GetSection("Filing")); // expect: NC4005
builder.Services.PostConfigure<FilingOptions>(o => // expect: NC4005
{
    o.Days = 7;
    o.Strict = false;
});
builder.Services.Configure<DeskOptions>(builder.Configuration.GetSection("Todoke:Desk"));
builder.Build().Run();
