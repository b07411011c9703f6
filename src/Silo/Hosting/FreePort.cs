using System.Net;
using System.Net.Sockets;

namespace CadreOrleans.Silo.Hosting;

/// <summary>Finds free ports on loopback.</summary>
public static class FreePort
{
    /// <summary>A port that is free now.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The first free port from the given one on, of a hundred tried; 0 when none is free.</summary>
    public static int FindFrom(int first)
    {
        for (var port = first; port < first + 100; port++)
        {
            if (IsFree(port))
            {
                return port;
            }
        }

        return 0;
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
