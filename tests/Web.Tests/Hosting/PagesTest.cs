namespace CadreOrleans.Web.Tests.Hosting;

/// <summary>A test of pages: each has its own host and district, so that none sees what another changed.</summary>
public abstract class PagesTest(Chromium chromium) : IAsyncLifetime
{
    protected PagesHost Host { get; } = new();

    public ValueTask InitializeAsync() => Host.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Task<Window> Open(string language = "vi-VN", int width = 1366, int height = 768) => chromium.Open(Host, language, width, height);
}
