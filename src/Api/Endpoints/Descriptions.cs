using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Api.Endpoints;

/// <summary>What the OpenAPI document says of kinds of endpoints.</summary>
internal static class Descriptions
{
    public static RouteHandlerBuilder Lists<T>(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces<Answer<Page<T>>>().ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);

    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint)
        where T : class => endpoint.Produces<Answer<T>>().ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);

    public static RouteHandlerBuilder Records(this RouteHandlerBuilder endpoint) => endpoint
        .Produces<Recorded>().Produces<Recorded>(201).ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422).ProducesProblem(503);
}
