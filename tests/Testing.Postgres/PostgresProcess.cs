namespace CadreOrleans.Testing.Postgres;

using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;

/// <summary>A PostgreSQL server with a data directory, port and socket of its own, on loopback. PostgreSQL refuses to run as root, so as root it runs as its own user.</summary>
internal sealed class PostgresProcess : IAsyncDisposable
{
    private const string User = "postgres";

    private readonly string programs;
    private readonly string folder;

    private PostgresProcess(string programs, string folder, int port)
    {
        this.programs = programs;
        this.folder = folder;
        ConnectionString = string.Create(
            CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username={User};Database=postgres;Maximum Pool Size=50");
    }

    public string ConnectionString { get; }

    /// <summary>The folder with initdb and pg_ctl of the newest version installed; null when there is none.</summary>
    public static string? FindPrograms() => !Directory.Exists("/usr/lib/postgresql")
        ? null
        : Directory.GetDirectories("/usr/lib/postgresql")
            .Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "pg_ctl")))
            .OrderByDescending(bin => int.TryParse(Path.GetFileName(Path.GetDirectoryName(bin)), CultureInfo.InvariantCulture, out var version) ? version : 0)
            .FirstOrDefault();

    public static async Task<PostgresProcess> StartAsync()
    {
        var programs = FindPrograms() ?? throw new InvalidOperationException("PostgreSQL is not installed.");
        var folder = (await RunAsync("mktemp", "-d", "/tmp/cadre-postgres-XXXXXXXX")).Trim();
        await RunAsync(Path.Combine(programs, "initdb"), "-D", folder, "-U", User, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync");
        var port = FreePort();
        var settings = string.Create(
            CultureInfo.InvariantCulture,
            $"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=on -c max_connections=300 -c shared_buffers=128MB -c max_wal_size=1GB");
        await RunAsync(Path.Combine(programs, "pg_ctl"), "-D", folder, "-s", "-w", "-l", Path.Combine(folder, "server.log"), "-o", settings, "start");
        return new PostgresProcess(programs, folder, port);
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync(Path.Combine(programs, "pg_ctl"), "-D", folder, "-s", "-w", "-m", "fast", "stop");
        await RunAsync("rm", "-rf", folder);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var asRoot = Environment.UserName == "root";
        string[] prefix = asRoot ? ["-u", User, "--", program] : [];

        // pg_ctl leaves its output to the server it starts: read to the end, it would never end.
        var readsOutput = !program.EndsWith("pg_ctl", StringComparison.Ordinal);
        using var process = Process.Start(
            new ProcessStartInfo(asRoot ? "runuser" : program, [.. prefix, .. arguments])
            {
                WorkingDirectory = "/",
                RedirectStandardOutput = readsOutput,
                UseShellExecute = false,
            }) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = readsOutput ? await process.StandardOutput.ReadToEndAsync() : string.Empty;
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode.ToString(CultureInfo.InvariantCulture)}.");
    }
}
