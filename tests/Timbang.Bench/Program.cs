using Timbang.Bench;

// What bin/bench compares Timbang with. It knows nothing of Timbang but two of its tables.
switch (args)
{
    case ["fill", var database, var connection, var entries]:
        await new ListFiller(FloorDb.Open(database, connection)).FillAsync(int.Parse(entries, null));
        return 0;
    case ["floor", var database, var connection, var url]:
        await Floor.Create(database, connection, url).RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("fill|floor sqlite|postgres CONNECTION ENTRIES|URL");
        return 2;
}
