// What Umbraco's documentation tells sites and packages to write, as far as Umbraco.Core alone goes; not one finding.
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Cms.Core.Mapping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Sync;
using Umbraco.Extensions;

namespace Documented;

public class SiteComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder)
    {
        builder.AddNotificationHandler<ContentPublishingNotification, TitleRequired>();
        builder.AddNotificationAsyncHandler<ContentPublishedNotification, Announce>();
        builder.ContentFinders().InsertBefore<ContentFinderByUrl, FindByNumber>();
        builder.Services.AddUnique<IContentLastChanceFinder, FindNothing>();
        builder.UrlSegmentProviders().Insert<ShortSegments>();
        builder.WithCollectionBuilder<MapDefinitionCollectionBuilder>().Add<TicketMap>();
        builder.Services.AddUnique<IServerRoleAccessor, SingleServer>();
        builder.Components().Append<Warmup>();
        builder.Services.AddSingleton<Tickets>();
        builder.AddTickets();
    }
}

public class Tickets;

public class Warmup : IAsyncComponent
{
    public Task InitializeAsync(bool isRestarting, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task TerminateAsync(bool isRestarting, CancellationToken cancellationToken) => Task.CompletedTask;
}

public class TitleRequired : INotificationHandler<ContentPublishingNotification>
{
    public void Handle(ContentPublishingNotification notification) => notification.CancelOperation(new EventMessage("title", "missing"));
}

public class Announce : INotificationAsyncHandler<ContentPublishedNotification>
{
    public Task HandleAsync(ContentPublishedNotification notification, CancellationToken cancellationToken) => Task.CompletedTask;
}

public class TicketClosing(Ticket ticket, EventMessages messages) : CancelableObjectNotification<Ticket>(ticket, messages);

public class Ticket
{
    public int Number { get; set; }
}

public class TicketView
{
    public string Text { get; set; } = "";
}

public class TicketMap : IMapDefinition
{
    public void DefineMaps(IUmbracoMapper mapper) => mapper.Define<Ticket, TicketView>((_, _) => new TicketView(), (source, target, _) => target.Text = source.Number.ToString());
}

public class FindByNumber : IContentFinder
{
    public Task<bool> TryFindContent(IPublishedRequestBuilder request) => Task.FromResult(false);
}

public class FindNothing : IContentLastChanceFinder
{
    public Task<bool> TryFindContent(IPublishedRequestBuilder request) => Task.FromResult(false);
}

public class ShortSegments : IUrlSegmentProvider
{
    public string? GetUrlSegment(IContentBase content, string? culture = null) => content.Name?[..1];
}

public class SingleServer : IServerRoleAccessor
{
    public ServerRole CurrentServerRole => ServerRole.Single;
}

public class TicketConverter : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == "ticket";

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(Ticket);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;
}

[DataEditor("ticket")]
public class TicketEditor(IDataValueEditorFactory factory) : DataEditor(factory);

[HealthCheck("7e1b6a0c-3c0e-4f5c-9d1b-0d5a3c1f2e4b", "Tickets")]
public class TicketCheck : HealthCheck
{
    public override Task<IEnumerable<HealthCheckStatus>> GetStatusAsync() => Task.FromResult<IEnumerable<HealthCheckStatus>>([]);

    public override HealthCheckStatus ExecuteAction(HealthCheckAction action) => new("done");
}

public class Documents(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback);
