// Minimal endpoints at the addresses of the package's controllers.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.Configure<Todoke.DeskOptions>(desk => desk.Window = "1");
var app = builder.Build();
app.MapControllers();
app.MapGet("/filings/{id}", (string id) => id); // expect: NC4006
app.MapPost("filings", () => ""); // expect: NC4006
app.Map("/status", () => "ok"); // expect: NC4006
app.MapMethods("/status", ["GET", "HEAD"], () => "ok"); // expect: NC4006
app.MapDelete("/filings/{id}", (string id) => id);
app.MapGet("/acme/{id}", (string id) => id);
app.MapGroup("/acme").MapGet("/status", () => "ok");
app.Run();
