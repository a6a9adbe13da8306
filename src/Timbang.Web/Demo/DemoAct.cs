using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Demo;

/// <summary>One act of the story: when, by whom, what.</summary>
/// <param name="At">The instant, which its trail will carry.</param>
/// <param name="By">Key of the person.</param>
/// <param name="DoAsync">The act and its save.</param>
public sealed record DemoAct(DateTimeOffset At, string By, Func<DemoDesk, Task> DoAsync);

/// <summary>A person at the desk, let in as by the sign-in: the database as far as the person reaches, on the day of the act.</summary>
public sealed class DemoDesk(IServiceProvider services, TimbangDb db, Actor actor, DemoBook book)
{
    public TimbangDb Db => db;

    public Actor Actor => actor;

    public DemoBook Book => book;

    public DateTimeOffset Now => Get<OfficeClock>().Now();

    public DateOnly Today => Get<OfficeClock>().Today();

    /// <summary>What the pages use beside them: drafting, closing, receiving.</summary>
    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Saves a case that an act has changed.</summary>
    public Task SaveAsync(CaseFile main) => db.SaveActAsync(main, version: null, key: null);

    /// <summary>Adds a new case, remembers it by its key in the story, and saves it.</summary>
    public Task EnterAsync(string key, CaseFile main)
    {
        book[key] = main.Id;
        db.Add(main);
        return SaveAsync(main);
    }
}

/// <summary>Which case each key of the story has become.</summary>
public sealed class DemoBook
{
    private readonly Dictionary<string, Guid> ids = [];

    public Guid this[string key]
    {
        get => ids[key];
        set => ids.Add(key, value);
    }

    /// <summary>The id, or null where the story has left it out.</summary>
    public Guid? Find(string key) => ids.TryGetValue(key, out var id) ? id : null;
}
