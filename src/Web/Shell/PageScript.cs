using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CadreOrleans.Web.Shell;

/// <summary>The script module of the pages, loaded once a circuit. Values go over as JSON text; nothing is ever evaluated.</summary>
internal sealed class PageScript(IJSRuntime script) : IAsyncDisposable
{
    private IJSObjectReference? module;

    public async ValueTask DrawChart(ElementReference element, string optionJson) =>
        await (await Module()).InvokeVoidAsync("drawChart", element, optionJson);

    public async ValueTask RemoveChart(ElementReference element)
    {
        if (module is not null)
        {
            await module.InvokeVoidAsync("removeChart", element);
        }
    }

    public async ValueTask OpenSheet(ElementReference dialog) => await (await Module()).InvokeVoidAsync("openSheet", dialog);

    public async ValueTask CloseSheet(ElementReference dialog) => await (await Module()).InvokeVoidAsync("closeSheet", dialog);

    public async ValueTask ArrowKeys(ElementReference list) => await (await Module()).InvokeVoidAsync("arrowKeys", list);

    public async ValueTask Print() => await (await Module()).InvokeVoidAsync("printPage");

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (module is not null)
            {
                await module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone and took the module with it.
        }
    }

    private async ValueTask<IJSObjectReference> Module() =>
        module ??= await script.InvokeAsync<IJSObjectReference>("import", "./_content/CadreOrleans.Web/cadre.js");
}
