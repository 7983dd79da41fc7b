/** The part that the tests use of the library by which the Data Package standard was made. It has no types. */
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    /** Reads all rows; throws for one that its table's schema does not allow. */
    read(options: { keyed: true; relations: boolean }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
