/** Dependency-injection token of the one TypeORM `DataSource` of this process. */
export const DATA_SOURCE = Symbol('DATA_SOURCE');
