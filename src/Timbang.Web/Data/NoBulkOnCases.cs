using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Timbang.Web.Data;

/// <summary>
/// Refuses <c>ExecuteUpdate</c> and <c>ExecuteDelete</c> on cases: they would go around the trail and the version. A list
/// of banned names cannot tell a case from a sign-in; the query can. Asked once per query, when it is compiled.
/// </summary>
internal sealed class NoBulkOnCases : IQueryExpressionInterceptor
{
    /// <summary>EF keeps one set of services per set of such interceptors: there must be one instance.</summary>
    public static readonly NoBulkOnCases Instance = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (queryExpression is MethodCallExpression { Method: { Name: "ExecuteUpdate" or "ExecuteDelete" } method }
            && method.GetGenericArguments()[0].IsAssignableTo(typeof(CaseFile)))
        {
            throw new InvalidOperationException("A case is changed by its acts and saved by SaveActAsync, never in bulk.");
        }

        return queryExpression;
    }
}
