using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests.Hosting;

/// <summary>One browser window that remembers what the browser complained about.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Window(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
        page.SetDefaultTimeout(20_000);
    }

    public IPage Page { get; }

    public async Task Go(string address)
    {
        await Page.GotoAsync(address);
        await Page.Locator("footer.foot b").First.WaitForAsync();
    }

    /// <summary>Types a name into a picker, which finds one entry by it, and takes that entry with the keyboard.</summary>
    public async Task Pick(ILocator picker, string typed)
    {
        var entries = Page.Locator(".mud-popover-open .mud-list-item");
        await picker.ClickAsync();
        await entries.First.WaitForAsync();
        await picker.PressSequentiallyAsync(typed);
        await Assertions.Expect(entries).ToHaveCountAsync(1);
        await picker.PressAsync("ArrowDown");
        await picker.PressAsync("Enter");

        // The next picker opens only after this one's list has gone.
        await Assertions.Expect(entries).ToHaveCountAsync(0);
    }

    /// <summary>Fails when the browser complained (console, policy, failed request) or when axe has a serious finding.</summary>
    public async Task ShouldBeSound()
    {
        var found = await Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        var serious = found.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}");
        serious.ShouldBeEmpty();
        complaints.ShouldBeEmpty();
    }

    public async Task ShouldFitAcross()
    {
        var beyond = await Page.EvaluateAsync<string[]>(
            "() => { const page = document.documentElement; return page.scrollWidth <= page.clientWidth ? [] : [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > page.clientWidth + 1).map(one => one.outerHTML.slice(0, 120)); }");
        beyond.ShouldBeEmpty();
    }

    /// <summary>Keeps a picture in <c>artifacts/</c> for people to look at.</summary>
    public async Task Picture(string name)
    {
        var height = await Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        var before = Page.ViewportSize!;
        await Page.SetViewportSizeAsync(before.Width, Math.Max(height, before.Height));
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Artifacts(), name + ".png") });
        await Page.SetViewportSizeAsync(before.Width, before.Height);
    }

    /// <summary>Keeps the page as it is printed, in <c>artifacts/</c>, for people to look at.</summary>
    public async Task Paper(string name) => await Page.PdfAsync(new PagePdfOptions { Path = Path.Combine(Artifacts(), name + ".pdf"), PreferCSSPageSize = true, PrintBackground = false });

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private static string Artifacts()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CadreOrleans.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The solution's folder was not found above the tests.");
        }

        return Directory.CreateDirectory(Path.Combine(folder.FullName, "artifacts", "pages")).FullName;
    }
}
