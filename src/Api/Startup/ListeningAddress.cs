using System.Globalization;
using System.Net;
using CadreOrleans.Silo.Hosting;

namespace CadreOrleans.Api.Startup;

/// <summary>Where the API listens: loopback only, until a sign-in for other addresses is configured.</summary>
internal static class ListeningAddress
{
    private const int Preferred = 5080;

    /// <summary>The address to listen on.</summary>
    /// <param name="asked">Address asked for; null for the first free port from 5080 on.</param>
    /// <param name="moved">Whether the preferred port was taken.</param>
    /// <exception cref="StartRefusedException">The address asked for is not on loopback, or no port is free.</exception>
    public static Uri Choose(string? asked, out bool moved)
    {
        moved = false;
        if (asked is not null)
        {
            return Uri.TryCreate(asked, UriKind.Absolute, out var given) && IsLoopback(given.Host)
                ? given
                : throw new StartRefusedException(
                    $"'{asked}' is not an address on this computer's loopback (http://127.0.0.1:port); any other address needs a configured sign-in, which this release does not carry.");
        }

        var port = FreePort.FindFrom(Preferred);
        if (port == 0)
        {
            throw new StartRefusedException("No free port was found from 5080 to 5179; name one with --urls http://127.0.0.1:port.");
        }

        moved = port != Preferred;
        return new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
    }

    /// <summary>Whether a host name is this computer's loopback.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
