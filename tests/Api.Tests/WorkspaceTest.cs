using System.Net;

namespace CadreOrleans.Api.Tests;

public sealed class WorkspaceTest(RunningApi api)
{
    [Fact]
    public async Task Workspace_WithAnUnknownPack_IsRefused()
    {
        using var response = await api.PostAsync("workspaces", new { id = "w-x", name = "X", pack = "atlantis" });
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "pack-unknown", "pack");
    }

    [Fact]
    public async Task Workspace_ThatExists_IsNotCreatedAgain()
    {
        using var response = await api.PostAsync("workspaces", new { id = "lac-son", name = "X", pack = "vn-district" });
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "workspace-exists");
    }

    [Fact]
    public async Task Workspace_OfRealRecords_IsNotRemoved()
    {
        var id = "w-" + Guid.NewGuid().ToString("N");
        using var created = await api.PostAsync("workspaces", new { id, name = "Ban Tổ chức", pack = "vn-district" });
        created.StatusCode.ShouldBe(HttpStatusCode.Created);
        using var removed = await api.Client.DeleteAsync(new Uri("workspaces/" + id, UriKind.Relative));
        await removed.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "workspace-not-fictional");
    }

    [Fact]
    public async Task OpenApi_Operations_AreThoseAgreed()
    {
        using var response = await api.Client.GetAsync(new Uri(api.Address, "/openapi/v1.json"));
        using var document = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var operations = document.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"))
            .Order(StringComparer.Ordinal);
        var agreed = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Golden", "operations.txt"));
        operations.ShouldBe(agreed);
    }
}
