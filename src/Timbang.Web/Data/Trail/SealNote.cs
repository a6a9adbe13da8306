using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// The newest seal, noted in a file beside the database: when an older database is put in its place, the file still names a
/// seal that it does not hold. PostgreSQL has one for each database, on each node that has a data folder.
/// </summary>
public sealed class SealNote(Settings settings, ILogger<SealNote> log)
{
    /// <summary>What staff and watchmen are told; where and which seal is the operator's business.</summary>
    public const string Warning = "Basis data ini lebih tua daripada segel terakhir yang tercatat di luar basis data, atau bukan lanjutannya.";

    private const string Name = "segel-terakhir";

    /// <summary>Where it lies.</summary>
    public string File { get; } = Path.Combine(settings.DataFolder, settings.Postgres is { } connection ? $"{Name}-{Mark(connection)}" : Name);

    /// <summary>The noted seal; null when none is noted.</summary>
    /// <exception cref="RuleException">The file cannot be read, or says something else.</exception>
    public NotedSeal? Read()
    {
        try
        {
            return System.IO.File.Exists(File) ? NotedSeal.Parse(System.IO.File.ReadAllText(File)) ?? throw Unreadable() : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Unreadable();
        }
    }

    /// <summary>What is wrong when this database does not hold the noted seal; null when it does, or none is noted.</summary>
    public async Task<string?> ContradictionAsync(TimbangDb db, CancellationToken cancellationToken = default)
    {
        try
        {
            return Read() is { } noted ? await db.ContradictionAsync(noted, $"di \"{File}\"", cancellationToken) : null;
        }
        catch (RuleException unreadable)
        {
            return unreadable.Message;
        }
    }

    /// <summary>Notes the newest seal, unless the one that is noted is not of this chain: that would silence the warning. What fails is logged and stops nothing.</summary>
    public async Task KeepAsync(TimbangDb db, CancellationToken cancellationToken = default)
    {
        if (Directory.Exists(settings.DataFolder) && await ContradictionAsync(db, cancellationToken) is null)
        {
            await ReplaceAsync(db, cancellationToken);
        }
    }

    /// <summary>Notes the newest seal whatever was noted: an older database was accepted.</summary>
    public async Task ReplaceAsync(TimbangDb db, CancellationToken cancellationToken = default)
    {
        if (await db.LastSealAsync(cancellationToken) is { } last)
        {
            Try(() => Write(last));
        }
        else
        {
            Try(() => System.IO.File.Delete(File));
        }
    }

    private void Write(NotedSeal seal)
    {
        var part = $"{File}.{Environment.ProcessId}.part";
        using (var written = new FileStream(part, FileMode.Create))
        {
            written.Write(Encoding.ASCII.GetBytes($"{seal}\n"));
            written.Flush(flushToDisk: true);
        }

        System.IO.File.Move(part, File, overwrite: true);
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(refused, "The newest seal could not be noted beside the database");
        }
    }

    private RuleException Unreadable() =>
        new($"Catatan segel \"{File}\" tidak terbaca. Periksa izinnya, dan bandingkan dengan segel yang Anda catat: bin/timbang verify --seal NOMOR:SIDIK. Bila cocok, hapus berkas itu; Timbang menulisnya lagi.");

    // Several databases may have been worked on from one folder; each has its own chain.
    private static string Mark(string connection)
    {
        var of = new NpgsqlConnectionStringBuilder(connection);
        var place = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{of.Host}:{of.Port}/{of.Database}")))[..8];
        return string.Concat((of.Database ?? "").Where(char.IsAsciiLetterOrDigit)) + "-" + place;
    }
}
