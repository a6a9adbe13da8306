return await Timbang.Web.Entry.RunAsync(args);
