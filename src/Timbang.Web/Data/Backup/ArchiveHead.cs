using System.Reflection;
using System.Text.Json;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Data.Backup;

/// <summary>What an archive says of itself, in its first entry: who wrote it, from which database, and how far its trail is sealed.</summary>
/// <param name="Format">Of the archive; a higher one is of a newer Timbang.</param>
/// <param name="Program">Version of the program that wrote it, for people.</param>
/// <param name="Schema">Last migration of the database.</param>
/// <param name="Database">Which of the two databases it can go back into.</param>
/// <param name="Instant">When it was begun, in UTC.</param>
/// <param name="Date">The office's day at that instant.</param>
/// <param name="LastSeal">The newest seal in it; null where nothing was sealed yet.</param>
/// <param name="Entries">Entries that hold the database, in their order; files follow them.</param>
/// <param name="Tables">Every table with its columns and how many rows it has.</param>
/// <param name="Sequences">Counters of the database that were used.</param>
public sealed record ArchiveHead(
    int Format,
    string Program,
    string Schema,
    string Database,
    DateTimeOffset Instant,
    DateOnly Date,
    NotedSeal? LastSeal,
    IReadOnlyList<string> Entries,
    IReadOnlyList<ArchivedTable> Tables,
    IReadOnlyList<ArchivedSequence> Sequences)
{
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static string ThisProgram => typeof(ArchiveHead).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public long Rows => Tables.Sum(table => table.Rows);

    /// <exception cref="JsonException">It is not one.</exception>
    public static ArchiveHead Parse(ReadOnlySpan<byte> text) => JsonSerializer.Deserialize<ArchiveHead>(text, Json) ?? throw new JsonException("Nothing.");

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>Whether this program and this database can take it.</summary>
    /// <param name="database">Kind of the database that is to take it.</param>
    /// <param name="migrations">All that this program knows.</param>
    /// <exception cref="RuleException">They cannot; the message says what to do.</exception>
    public void RequireFits(string database, IEnumerable<string> migrations)
    {
        if (Format > CurrentFormat || !migrations.Contains(Schema))
        {
            throw new RuleException($"Cadangan ini dibuat Timbang yang lebih baru ({Program}, skema {Schema}). Pasang versi itu, lalu pulihkan dengannya.");
        }

        if (Database != database)
        {
            throw new RuleException(Database == "postgres"
                ? "Cadangan ini berasal dari PostgreSQL dan hanya dapat dipulihkan ke PostgreSQL. Buat basis data kosong, lalu sebut dengan --postgres."
                : "Cadangan ini berasal dari SQLite dan hanya dapat dipulihkan ke sebuah folder. Sebut folder kosong dengan --data, tanpa --postgres.");
        }
    }
}

/// <summary>A table in an archive.</summary>
public sealed record ArchivedTable(string Name, IReadOnlyList<string> Columns, long Rows);

/// <summary>The counter of a column, and the last number it gave.</summary>
public sealed record ArchivedSequence(string Table, string Column, long Last);
