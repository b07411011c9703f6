using System.Net;
using CadreOrleans.Api.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CadreOrleans.Api.Tests;

public sealed class SignInTest(RunningApi api)
{
    [Fact]
    public async Task Get_WithoutKey_IsRefused()
    {
        using var anonymous = api.Anonymous();
        using var response = await anonymous.GetAsync(new Uri("workspaces", UriKind.Relative));
        await response.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "sign-in-required");
    }

    [Fact]
    public async Task Get_WithAnotherKey_IsRefused()
    {
        using var stranger = api.Anonymous();
        stranger.DefaultRequestHeaders.Authorization = new("Bearer", "another-key");
        using var response = await stranger.GetAsync(new Uri("workspaces", UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Get_ForForeignHost_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("workspaces", UriKind.Relative)) { Headers = { Host = "attacker.example" } };
        using var response = await api.Client.SendAsync(request);
        await response.ShouldBeProblemAsync(HttpStatusCode.MisdirectedRequest, "host-not-loopback");
    }

    [Fact]
    public async Task SignInLink_WhenTakenTwice_WorksOnce()
    {
        var link = api.Services.GetRequiredService<SignInLink>().For(api.Address);
        using var browser = api.Anonymous();
        using var first = await browser.GetAsync(new Uri(link));
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var cookie = first.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("cadre-sign-in=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);

        using var second = await browser.GetAsync(new Uri(link));
        second.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("workspaces", UriKind.Relative));
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var signedIn = await browser.SendAsync(request);
        signedIn.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void KeyFile_IsReadableByItsOwnerOnly()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps rights elsewhere.");
            return;
        }

        File.GetUnixFileMode(Path.Combine(api.DataFolder, "api-key")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task EveryAnswer_CarriesAPolicyWithoutEval()
    {
        using var response = await api.Client.GetAsync(new Uri("workspaces", UriKind.Relative));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self'");
        policy.ShouldNotContain("unsafe-eval");
    }
}
