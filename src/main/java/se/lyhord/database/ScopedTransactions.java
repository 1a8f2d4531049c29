package se.lyhord.database;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Begins each transaction with the scope, the day and the role that row-level security goes by; they end with it. */
class ScopedTransactions extends JdbcTransactionManager {

    private final ScopeSource scopes;
    private final Clock clock;

    ScopedTransactions(DataSource dataSource, ScopeSource scopes, Clock clock) {
        super(dataSource);
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        // asked for before there is a connection, which a failure here would not give back
        var scope = WholeOrganisation.isWorking() ? new Scope.Everywhere() : scopes.current();
        var today = LocalDate.now(clock);
        super.doBegin(transaction, definition);
        var connection = DataSourceUtils.getConnection(obtainDataSource());
        try (var statement = connection.prepareStatement(
                "select set_config('lyhord.nodes', ?, true), set_config('lyhord.today', ?, true), set_config('lyhord.role', ?, true)")) {
            statement.setString(1, scope.setting());
            statement.setString(2, today.toString());
            statement.setString(3, scope.roleSetting());
            statement.execute();
        } catch (SQLException e) {
            super.doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The transaction could not be given its scope", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, getDataSource());
        }
    }
}
