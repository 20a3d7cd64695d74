// Extension methods stand where the documentation puts them.
using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Extensions;

public static class TicketBuilderExtensions
{
    public static IUmbracoBuilder AddTickets(this IUmbracoBuilder builder) => builder;
}
