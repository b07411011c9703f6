using System.Text.Json.Nodes;
using CadreOrleans.Contracts.Commands;
using Microsoft.OpenApi;

namespace CadreOrleans.Api.Endpoints;

/// <summary>What the OpenAPI document says of kinds of endpoints.</summary>
internal static class Descriptions
{
    public static RouteHandlerBuilder Lists<T>(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces<Answer<Page<T>>>().ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);

    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint)
        where T : class => endpoint.Produces<Answer<T>>().ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);

    /// <summary>A command: every one can be tried with <c>dryRun=true</c>, retried under its key, and made to depend on what was read.</summary>
    public static RouteHandlerBuilder Records(this RouteHandlerBuilder endpoint) => endpoint
        .Produces<Recorded>().Produces<Recorded>(201)
        .ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(404)
        .ProducesProblem(409).ProducesProblem(412).ProducesProblem(422).ProducesProblem(503)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(Parameter("dryRun", ParameterLocation.Query, JsonSchemaType.Boolean, "With true: says what would happen, or why it is refused, and records nothing."));
            operation.Parameters.Add(Parameter("Idempotency-Key", ParameterLocation.Header, JsonSchemaType.String, "A retry with the same key and content gets the first answer; other content is a conflict."));
            operation.Parameters.Add(Parameter("If-Match", ParameterLocation.Header, JsonSchemaType.String, "The ETag of an answer: refused with 412 when what is changed was changed since."));
            return Task.CompletedTask;
        });

    /// <summary>An example of the request's body.</summary>
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder endpoint, string json) => endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        foreach (var content in operation.RequestBody?.Content?.Values ?? [])
        {
            content.Example = JsonNode.Parse(json);
        }

        return Task.CompletedTask;
    });

    private static OpenApiParameter Parameter(string name, ParameterLocation location, JsonSchemaType type, string description) =>
        new() { Name = name, In = location, Description = description, Schema = new OpenApiSchema { Type = type } };
}
