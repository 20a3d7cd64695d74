// Online filing (電子申請) of a standard package that is a web application: options, requests of a mediator, HTTP clients, controllers and views.
// reference: framework:Microsoft.AspNetCore.App, ../stubs/MediatR.cs
#nullable enable
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Razor.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NoCustomization;

[assembly: StandardPackage("todoke", Name = "Todoke online filing", Publisher = "Example Systems", Namespaces = new[] { "Todoke" })]
[assembly: RazorCompiledItem(typeof(Todoke.Views.DeskIndex), "mvc.1.0.view", "/Views/Desk/Index.cshtml")]
[assembly: RazorCompiledItem(typeof(Todoke.Views.Imports), "mvc.1.0.view", "/Views/_ViewImports.cshtml")]
[assembly: RazorCompiledItem(typeof(Todoke.Views.Help), "mvc.1.0.razor-page", "/Pages/Help.cshtml")]

namespace Todoke
{
    /// <summary>How the package files. Closed.</summary>
    public class FilingOptions
    {
        public string Mark = "T";

        public int Days { get; set; } = 14;

        public string Address { get; set; } = "";

        public bool Strict { get; set; } = true;
    }

    /// <summary>How often one kind is tried again. Closed.</summary>
    public class RetryOptions<TKind>
    {
        public int Times { get; set; } = 3;
    }

    /// <summary>What each body sets for its desk. Open to configuring.</summary>
    [ConfigurationPoint("todoke.desk", Section = "Todoke:Desk")]
    public class DeskOptions
    {
        public string Window { get; set; } = "";
    }

    /// <summary>The package's own set-up.</summary>
    public class FilingSetup : IConfigureOptions<FilingOptions>
    {
        public void Configure(FilingOptions options) => options.Days = 14;
    }

    /// <summary>The package's own check of its options.</summary>
    public class FilingValidator : IValidateOptions<FilingOptions>
    {
        public ValidateOptionsResult Validate(string? name, FilingOptions options) => ValidateOptionsResult.Success;
    }

    /// <summary>Files, as the options say. Closed.</summary>
    public class FilingDesk
    {
        private readonly IOptions<FilingOptions> options;

        public FilingDesk(IOptions<FilingOptions> options) => this.options = options;

        public int Days => options.Value.Days;
    }

    /// <summary>What is handed out for a filing. Closed.</summary>
    public record Receipt(string Number);

    /// <summary>Every request of the package. Closed.</summary>
    public interface IFilingRequest
    {
        string Number { get; }
    }

    /// <summary>Accepts a filing. Closed.</summary>
    public record AcceptFiling(string Number) : IRequest<Receipt>, IFilingRequest;

    /// <summary>Closes the desk. Closed.</summary>
    public record CloseDesk : IRequest;

    /// <summary>All filings of a day. Closed.</summary>
    public record ListFilings(DateOnly On) : IStreamRequest<Receipt>;

    /// <summary>A filing was accepted: anybody may listen.</summary>
    public record FilingAccepted(string Number) : INotification;

    /// <summary>What a filing costs: the vendor answers. Open.</summary>
    [ExtensionPoint("todoke.fee-query", Kind = ExtensionPointKind.Plugin)]
    public record FeeQuery(string Number) : IRequest<decimal>;

    /// <summary>The package's own handler.</summary>
    public class AcceptFilingHandler : IRequestHandler<AcceptFiling, Receipt>
    {
        public Task<Receipt> Handle(AcceptFiling request, CancellationToken cancellationToken) => Task.FromResult(new Receipt(request.Number));
    }

    /// <summary>What a vendor adds to the application. Open.</summary>
    [ExtensionPoint("todoke.module", Kind = ExtensionPointKind.Plugin, Multiplicity = Multiplicity.Many)]
    public interface ITodokeModule
    {
        void Register(IServiceCollection services);

        void Build(IApplicationBuilder application);
    }
}

namespace Todoke.Clients
{
    /// <summary>Asks the registry. Closed.</summary>
    public interface IRegistryClient
    {
        Task<string> FindAsync(string number);
    }

    /// <summary>The package's own client.</summary>
    public class RegistryClient : IRegistryClient
    {
        private readonly HttpClient client;

        public RegistryClient(HttpClient client) => this.client = client;

        public Task<string> FindAsync(string number) => client.GetStringAsync(new Uri(number, UriKind.Relative));
    }

    /// <summary>The names of the package's clients.</summary>
    public static class ClientNames
    {
        public const string Registry = "todoke.registry";

        public static readonly string Post = "todoke.post";
    }
}

namespace Todoke.Web
{
    /// <summary>Serves filings. Closed.</summary>
    [ApiController]
    [Route("filings")]
    public class FilingsController : ControllerBase
    {
        [HttpGet("{number}")]
        public ActionResult<Receipt> Get(string number) => new Receipt(number);

        [HttpPost]
        public ActionResult<Receipt> Post([FromBody] string number) => new Receipt(number);

        [HttpGet("{number}/pages/{page:int}")]
        public ActionResult<string> Page(string number, int page) => number;

        [HttpGet("/status")]
        public ActionResult<string> Status() => "ok";
    }

    /// <summary>Serves desks. Closed.</summary>
    [Route("api/[controller]/[action]")]
    public class DesksController : Controller
    {
        [HttpGet]
        [HttpPost]
        public ActionResult<string> Find() => "1";

        [AcceptVerbs("PUT", "PATCH", Route = "rename")]
        public ActionResult<string> Rename() => "1";
    }
}

namespace Todoke.Views
{
    public class DeskIndex;

    public class Imports;

    public class Help;
}
